import { useState } from "react";
import { join } from "../../messages/en/join.ts";
import { asCode, CODE_LENGTH, isCode } from "../../state/joinCode.ts";
import { Field } from "../../ui/Field.tsx";

type Props = {
  readonly hint: string;
  readonly error?: string | null;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Called by itself on the last character. */
  readonly onCode: (code: string) => void;
};

/** Eight characters in upper case; nobody has to press a button after the last. */
export function CodeField({ hint, error = null, disabled = false, autoFocus = false, onCode }: Props) {
  const [code, setCode] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const type = (typed: string) => {
    const next = asCode(typed);
    setCode(next);
    setSaid(next.length === CODE_LENGTH && !isCode(next) ? join.unknownCode : null);
    if (isCode(next)) onCode(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isCode(code)) onCode(code);
        else
          setSaid(code.length < CODE_LENGTH ? join.notYetEight(CODE_LENGTH - code.length) : join.unknownCode);
      }}
    >
      <Field
        label={join.code}
        hint={hint}
        error={said ?? (code.length === CODE_LENGTH ? error : null)}
        value={code}
        disabled={disabled}
        autoFocus={autoFocus}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={CODE_LENGTH + 4}
        onChange={(event) => type(event.target.value)}
        inputClassName="min-h-14 font-mono text-28 tracking-[0.2em] uppercase"
      />
    </form>
  );
}
