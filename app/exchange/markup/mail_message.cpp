#include "exchange/markup/mail_message.h"

#include "exchange/markup/text_encoding.h"

#include <QRegularExpression>

#include <gmime/gmime.h>

#include <memory>

namespace communique {

namespace {

constexpr qsizetype largest = 64 * 1024 * 1024;
constexpr qsizetype mostContainers = 100;

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T> using Held = std::unique_ptr<T, Unref>;

/// GMime goes down a mail recursively, so what holds other parts is counted before.
qsizetype containersIn(const QByteArray &bytes)
{
    static const QRegularExpression container(
        QStringLiteral("boundary\\s*=|message/rfc822|message/global"), QRegularExpression::CaseInsensitiveOption);
    qsizetype count = 0;
    auto match = container.globalMatch(QString::fromLatin1(bytes));
    while (match.hasNext() && count <= mostContainers) {
        match.next();
        ++count;
    }
    return count;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Held<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)) : QByteArray();
}

QString parameterOf(GMimeObject *part, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_content_type_parameter(part, name));
}

/// Lines that end in a blank go on in the next one (RFC 3676); "-- " is the line above a signature.
QString unflowed(const QString &text)
{
    QString joined;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        const bool goesOn = line.endsWith(u' ') && line != QLatin1StringView("-- ");
        joined.append(line);
        if (!goesOn)
            joined.append(u'\n');
    }
    return joined;
}

/// Reads the parts of a mail, from the outside in.
class PartReader
{
public:
    explicit PartReader(MailMessage &message)
        : m_message(message)
    { }

    void read(GMimeObject *part)
    {
        if (GMIME_IS_MULTIPART(part))
            readMultipart(GMIME_MULTIPART(part));
        else if (GMIME_IS_PART(part) && isText(part))
            readText(GMIME_PART(part));
        else
            m_message.attachments.append(nameOf(part));
    }

private:
    static bool isText(GMimeObject *part)
    {
        const char *disposition = g_mime_object_get_disposition(part);
        GMimeContentType *type = g_mime_object_get_content_type(part);
        const bool isAttached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        return !isAttached
            && (g_mime_content_type_is_type(type, "text", "plain")
                || g_mime_content_type_is_type(type, "text", "html"));
    }

    static QString nameOf(GMimeObject *part)
    {
        const char *name = GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr;
        if (name && *name)
            return QString::fromUtf8(name).simplified();
        GMimeContentType *type = g_mime_object_get_content_type(part);
        return QStringLiteral("%1/%2").arg(QString::fromUtf8(g_mime_content_type_get_media_type(type)),
            QString::fromUtf8(g_mime_content_type_get_media_subtype(type)));
    }

    /// What is said in several forms is one text; a form may itself have parts, such as the pictures of a page.
    void readMultipart(GMimeMultipart *multipart)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const bool isAlternative = g_mime_content_type_is_type(type, "multipart", "alternative");
        const qsizetype first = m_message.texts.size();
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            read(g_mime_multipart_get_part(multipart, i));
        while (isAlternative && m_message.texts.size() > first + 1) {
            const MailMessage::Text other = m_message.texts.takeLast();
            MailMessage::Text &text = m_message.texts[first];
            text.html = text.html.isEmpty() ? other.html : text.html;
            text.plain = text.plain.isEmpty() ? other.plain : text.plain;
            text.hadInvalidBytes = text.hadInvalidBytes || other.hadInvalidBytes;
        }
    }

    void readText(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const bool isHtml = g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", "html");
        const QByteArray bytes = contentOf(part);
        QByteArray charset = parameterOf(object, "charset").toLatin1();
        if (charset.isEmpty() && isHtml)
            charset = declaredEncoding(bytes);
        const DecodedText decoded = decodeText(bytes, charset);
        const bool isFlowed = parameterOf(object, "format").compare(u"flowed", Qt::CaseInsensitive) == 0;
        MailMessage::Text text;
        if (isHtml)
            text.html = "\xEF\xBB\xBF" + decoded.text.toUtf8();
        else
            text.plain = (isFlowed ? unflowed(decoded.text) : decoded.text).toUtf8();
        text.encoding = decoded.encoding;
        text.hadInvalidBytes = decoded.hadInvalidBytes;
        if (!decoded.text.trimmed().isEmpty())
            m_message.texts.append(text);
    }

    MailMessage &m_message;
};

} // namespace

Result<MailMessage> parseMail(const QByteArray &bytes)
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isReady);
    if (bytes.size() > largest)
        return Error{ErrorCode::TooLarge, QStringLiteral("mail"), QStringLiteral("more than 64 MiB")};
    if (containersIn(bytes) > mostContainers)
        return Error{ErrorCode::TooLarge, QStringLiteral("mail"), QStringLiteral("too many parts within parts")};
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    MailMessage mail;
    if (!message)
        return mail;
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get())).simplified();
    if (GMimeObject *part = g_mime_message_get_mime_part(message.get()))
        PartReader(mail).read(part);
    return mail;
}

bool looksLikeMail(const QByteArray &bytes)
{
    static const QRegularExpression field(QStringLiteral("^([A-Za-z][A-Za-z0-9-]{1,60}):"));
    static const QStringList names{QStringLiteral("date"), QStringLiteral("message-id"), QStringLiteral("mime-version"),
        QStringLiteral("received"), QStringLiteral("return-path"), QStringLiteral("content-type")};
    bool hasSender = false;
    QStringList found;
    for (const QByteArray &line : bytes.left(16 * 1024).split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("From "))
            continue;
        const QString name = field.match(QString::fromLatin1(line)).captured(1).toLower();
        if (name.isEmpty())
            return false;
        hasSender = hasSender || name == QLatin1StringView("from");
        if (names.contains(name) && !found.contains(name))
            found.append(name);
    }
    return found.size() >= (hasSender ? 1 : 3);
}

} // namespace communique
