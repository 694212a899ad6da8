#include "exchange/markup/html_heap.h"

#include "exchange/markup/html_limits.h"

#include <cstdlib>

namespace communique {

HtmlHeap::HtmlHeap()
{
    m_time.start();
}

HtmlHeap::~HtmlHeap()
{
    while (m_first) {
        Block *next = m_first->after;
        std::free(m_first);
        m_first = next;
    }
}

bool HtmlHeap::isExhausted(size_t more)
{
    const bool looksAtClock = (++m_calls & 0xFF) == 0;
    return m_used + more > size_t(html_limit::memory) || (looksAtClock && m_time.hasExpired(html_limit::milliseconds));
}

void *HtmlHeap::allocate(void *heap, size_t size)
{
    auto *self = static_cast<HtmlHeap *>(heap);
    const size_t whole = size + sizeof(Block);
    Block *block = self->isExhausted(whole) ? nullptr : static_cast<Block *>(std::malloc(whole));
    if (!block)
        std::longjmp(self->exhausted, 1);
    *block = {nullptr, self->m_first, whole, 0};
    if (self->m_first)
        self->m_first->before = block;
    self->m_first = block;
    self->m_used += whole;
    return block + 1;
}

void HtmlHeap::release(void *heap, void *memory)
{
    if (!memory)
        return;
    auto *self = static_cast<HtmlHeap *>(heap);
    Block *block = static_cast<Block *>(memory) - 1;
    (block->before ? block->before->after : self->m_first) = block->after;
    if (block->after)
        block->after->before = block->before;
    self->m_used -= block->size;
    std::free(block);
}

} // namespace communique
