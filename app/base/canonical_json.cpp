#include "base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace communique {

namespace {

void write(const QJsonValue &value, QByteArray &out);

void writeString(const QString &text, QByteArray &out)
{
    out.append('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out.append("\\u00").append(QByteArray(1, c).toHex());
            else
                out.append(c);
        }
    }
    out.append('"');
}

void writeObject(const QJsonObject &object, QByteArray &out)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares by UTF-16 code unit, as RFC 8785 section 3.2.3 asks
    out.append('{');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out.append(',');
        writeString(keys.at(i), out);
        out.append(':');
        write(object.value(keys.at(i)), out);
    }
    out.append('}');
}

void writeArray(const QJsonArray &array, QByteArray &out)
{
    out.append('[');
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out.append(',');
        write(array.at(i), out);
    }
    out.append(']');
}

void write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return writeObject(value.toObject(), out);
    case QJsonValue::Array:
        return writeArray(value.toArray(), out);
    case QJsonValue::String:
        return writeString(value.toString(), out);
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        return;
    case QJsonValue::Double:
        out.append(QByteArray::number(value.toInteger()));
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out.append("null");
        return;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray out;
    writeObject(object, out);
    return out;
}

Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::Malformed, {}, problem.errorString()};
    const QJsonObject object = document.object();
    if (canonicalJson(object) != bytes)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("JSON is not in canonical form")};
    return object;
}

} // namespace communique
