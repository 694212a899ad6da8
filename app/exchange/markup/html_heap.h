#pragma once

#include <QElapsedTimer>

#include <csetjmp>
#include <cstddef>

namespace communique {

/// The memory of one parse: counted, limited in size and in the time until it is asked for again, and given back as a
/// whole.
///
/// gumbo cannot fail and takes its tree down recursively, so it can be neither stopped nor trusted with a tree of any
/// depth. It takes memory from here instead. At a limit this jumps back to `exhausted` (setjmp must have been called):
/// no frame of gumbo's holds anything but memory from here, which the destructor frees block by block.
class HtmlHeap
{
public:
    HtmlHeap();
    ~HtmlHeap();
    HtmlHeap(const HtmlHeap &) = delete;
    HtmlHeap &operator=(const HtmlHeap &) = delete;

    /// In the shape of GumboAllocatorFunction and GumboDeallocatorFunction; \a heap is a HtmlHeap.
    static void *allocate(void *heap, size_t size);
    static void release(void *heap, void *memory);

    std::jmp_buf exhausted;

private:
    struct Block
    {
        Block *before;
        Block *after;
        size_t size;
        size_t padding; ///< keeps what follows aligned as malloc aligns
    };

    bool isExhausted(size_t more);

    Block *m_first = nullptr;
    size_t m_used = 0;
    unsigned m_calls = 0;
    QElapsedTimer m_time;
};

} // namespace communique
