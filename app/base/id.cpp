#include "base/id.h"

#include <QRandomGenerator>

namespace communique {

QString newIdText()
{
    static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    quint64 bits = QRandomGenerator::system()->generate64();
    QString text;
    text.reserve(12);
    for (int i = 0; i < 12; ++i) {
        text.append(QLatin1Char(alphabet[bits & 31U]));
        bits >>= 5;
    }
    return text;
}

} // namespace communique
