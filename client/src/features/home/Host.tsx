import { home } from "../../messages/en/home.ts";
import { useHostKey } from "../../state/hostKey.ts";
import { server } from "../../state/server.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Banner } from "../../ui/Banner.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
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
  if (scenarios.state === "waiting") return <Loading>{words.loading}</Loading>;
  if (scenarios.state === "failed") {
    const refused = scenarios.error.code !== "server-away";
    return <Banner tone="danger">{refused ? words.wrongKey : sayError(scenarios.error)}</Banner>;
  }
  if (scenarios.value.length === 0) return <EmptyState>{words.empty}</EmptyState>;
  return <HostForm hostKey={hostKey} scenarios={scenarios.value} />;
}
