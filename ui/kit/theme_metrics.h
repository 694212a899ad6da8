#pragma once

namespace communique {

/// \a pixels of the design at 100 %, at the scale in force. The grid is 4: use multiples of it for gaps.
int scaled(int pixels);

/// \a steps of the 4-pixel grid, at the scale in force.
int space(int steps);

/// The corner of cards, of fields and buttons; the thickness of the focus ring. In design pixels, scaled.
int cardRadius();
int controlRadius();
int focusWidth();
/// The side of a small icon beside text.
int iconSide();

} // namespace communique
