import { home } from "../../messages/en/home.ts";
import { ui } from "../../messages/en/ui.ts";
import { useHostKey } from "../../state/hostKey.ts";
import { server } from "../../state/server.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayError } from "../connection/sayError.ts";
import { HostForm } from "./HostForm.tsx";

const words = home.hostForm;

/** `/host#key=…`: from the host link to a running lobby. */
export function Host() {
  const key = useHostKey();
  useTitle(words.title);
  return (
    <PlainPage title={words.title} lead={key === null ? words.noKey : null}>
      {key !== null && <Scenarios hostKey={key} />}
    </PlainPage>
  );
}

function Scenarios({ hostKey }: { readonly hostKey: string }) {
  const scenarios = useAnswer(hostKey, server.scenarios);
  if (scenarios.state === "waiting") return <Loading rows={4}>{words.loading}</Loading>;
  if (scenarios.state === "failed") {
    if (scenarios.error.code !== "server-away") return <Banner tone="danger">{words.wrongKey}</Banner>;
    return (
      <ErrorState title={words.failed} action={<Button onClick={scenarios.again}>{ui.tryAgain}</Button>}>
        {sayError(scenarios.error)}
      </ErrorState>
    );
  }
  if (scenarios.value.length === 0) return <EmptyState>{words.empty}</EmptyState>;
  return <HostForm hostKey={hostKey} scenarios={scenarios.value} />;
}
