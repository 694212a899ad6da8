#pragma once

#include "kit/theme_colours.h"

#include <QIcon>

class QPainter;

namespace communique {

/// The icons of the window: Lucide's drawings of the same names (resources/icons, with their licence).
enum class IconName {
    None,
    ArrowLeft,
    ArrowRight,
    Ban,
    Bold,
    BookA,
    CalendarClock,
    CheckCheck,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    CircleAlert,
    CircleCheck,
    CircleDashed,
    CircleUserRound,
    CircleX,
    Clock,
    Columns3,
    Contact,
    Contrast,
    Copy,
    Download,
    Ellipsis,
    ExternalLink,
    Eye,
    FileText,
    Fingerprint,
    Folder,
    Globe,
    HardDrive,
    Heading,
    History,
    Image,
    Inbox,
    Info,
    Italic,
    KeyRound,
    Keyboard,
    Languages,
    LayoutTemplate,
    Link,
    ListOrdered,
    List,
    LockOpen,
    Lock,
    LogOut,
    Mail,
    MapPin,
    Megaphone,
    MessageSquareReply,
    MessageSquare,
    Minus,
    Monitor,
    Newspaper,
    Pause,
    PencilLine,
    Phone,
    Pilcrow,
    Plus,
    Printer,
    Quote,
    Redo2,
    RefreshCw,
    Scale,
    Search,
    Send,
    Settings,
    ShieldCheck,
    Smartphone,
    SquarePen,
    Trash2,
    TriangleAlert,
    Undo2,
    Upload,
    Users,
    X,
};

/// An icon in a colour of the theme. It is drawn anew for every size, pixel ratio, theme and reading direction, so it
/// may be kept: it is never blurred or stale. Arrows and other directional drawings are mirrored when the application
/// runs from right to left. Null for IconName::None.
QIcon icon(IconName name, ColourRole role = ColourRole::Text);

/// Paints the icon into \a rect, centred, in any colour; mirrored where directional if \a direction is right to left.
void paintIcon(
    QPainter &painter, const QRect &rect, IconName name, const QColor &colour, Qt::LayoutDirection direction);

} // namespace communique
