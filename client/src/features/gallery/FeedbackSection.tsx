import { useRef, useState } from "react";
import { gallery } from "../../messages/en/gallery.ts";
import { ui } from "../../messages/en/ui.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { Toast, type ToastItem, Toasts } from "../../ui/Toast.tsx";
import { Section, Specimen } from "./Section.tsx";
import { titles } from "./sampleWords.ts";

const words = gallery.feedback;
const tones = ["info", "ok", "warn", "danger"] as const;

/** What the screen says back. */
export function FeedbackSection() {
  return (
    <Section id="feedback" title={words.title} lead={words.lead}>
      <Specimen title={words.banners}>
        <div className="flex flex-col gap-3">
          {tones.map((tone) => (
            <Banner key={tone} tone={tone} live={false}>
              {words.banner[tone]}
            </Banner>
          ))}
        </div>
      </Specimen>
      <Specimen title={words.bannerLong}>
        <Banner tone="warn" live={false} full action={<Button size="small">{words.tryNow}</Button>}>
          {words.offline}
        </Banner>
      </Specimen>
      <Specimen title={words.status}>
        <StatusLine>{words.saved}</StatusLine>
        <StatusLine tone="ok">{words.copied}</StatusLine>
        <StatusLine tone="danger">{words.refused}</StatusLine>
      </Specimen>
      <Specimen title={words.toasts}>
        <ToastBench />
      </Specimen>
      <Specimen title={words.empty}>
        <EmptyState>{words.emptyText}</EmptyState>
      </Specimen>
      <Specimen title={words.error}>
        <ErrorState title={words.errorTitle} action={<Button>{ui.tryAgain}</Button>}>
          {words.errorText}
        </ErrorState>
      </Specimen>
      <Specimen title={words.loading}>
        <Loading rows={3}>{words.loadingText}</Loading>
      </Specimen>
    </Section>
  );
}

function ToastBench() {
  const shown = useRef(0);
  const [items, setItems] = useState<readonly ToastItem[]>([]);
  const show = (): void => {
    shown.current += 1;
    const id = String(shown.current);
    setItems((now) => [...now.slice(-1), { id, text: words.toast(titles.inject) }]);
  };
  return (
    <>
      <div className="mb-4 flex">
        <Toast text={words.toast(titles.long)} onDone={() => {}} />
      </div>
      <Button onClick={show}>{words.showToast}</Button>
      <Toasts items={items} onDone={(id) => setItems((now) => now.filter((item) => item.id !== id))} />
    </>
  );
}
