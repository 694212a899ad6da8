#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace communique {

/// What kind of thing went wrong. The sentence a person reads is made from it once, in desk/wording.
enum class ErrorCode {
    Usage, ///< the caller asked for something that has no meaning
    NotFound, ///< no such release, person, block, revision
    Ambiguous, ///< the name given fits more than one
    Malformed, ///< outside data that does not parse; detail says where
    TooLarge, ///< outside data beyond the limits of TRUST.md section 2 item 5
    Refused, ///< a guard says no; subject is the guard's code, such as "EYES"
    Conflict, ///< somebody else changed the same block; both texts are kept
    WrongPassphrase,
    KeyMissing, ///< this machine holds no key for that person
    NotSignedIn,
    CannotRead, ///< a file could not be read; subject is its name
    CannotWrite, ///< a file could not be written; subject is its name
    ReadOnly, ///< the store may be read but not written
    DiskFull,
    Damaged, ///< the store or the site does not agree with what was signed
    RolledBack, ///< the store is older than what this workstation has already seen
    NewerVersion, ///< made by a newer Communiqué
    NotAStore, ///< a file, but not one of ours
    NetworkFileSystem, ///< SQLite's locks cannot be trusted there
    Busy, ///< another program held the store longer than we wait
    ClockBehind, ///< the clock is behind the journal's last entry
    Internal, ///< a broken promise of our own
};

/// A failure as a value. Always true: code says what to do about it, subject names the thing it is about (a file, a
/// release, a guard's code), detail is for the log and for the curious, never the only explanation.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or the Error that stands in its place: the shape of std::expected, which GCC 12 does not have in C++20.
template <typename T> class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Outcome = Result<void>;

} // namespace communique
