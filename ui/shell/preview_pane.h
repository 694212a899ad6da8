#pragma once

#include "preview/preview_view.h"
#include "workspace/preview_port.h"

#include <QPointer>

namespace communique {

/// Puts the browser behind the workspace's port: the only place where the two meet.
class PreviewPane final : public PreviewPort
{
public:
    PreviewPane()
        : m_view(new PreviewView)
    { }

    QWidget *widget() override { return m_view; }
    void showPage(const QByteArray &html, const LanguageTag &language) override
    {
        if (m_view)
            m_view->showPage(html, language);
    }
    void showBlock(const BlockId &block) override
    {
        if (m_view)
            m_view->showBlock(block);
    }
    void setOnBlockClicked(std::function<void(BlockId)> clicked) override
    {
        QObject::connect(m_view, &PreviewView::blockClicked, m_view,
            [clicked = std::move(clicked)](const BlockId &block) { clicked(block); });
    }
    void setOnAddressTold(std::function<void(QString)> told) override
    {
        QObject::connect(m_view, &PreviewView::addressTold, m_view,
            [told = std::move(told)](const QString &address) { told(address); });
    }

private:
    QPointer<PreviewView> m_view; // the workspace owns it once it is placed there
};

} // namespace communique
