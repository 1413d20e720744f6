type Props = { readonly label: string; readonly seal: string };

/** A seal in groups of eight, so that two people can read it to each other. */
export function SealText({ label, seal }: Props) {
  return (
    <div>
      <p className="text-12 text-soft">{label}</p>
      <p className="font-mono text-14 break-words">{seal.match(/.{1,8}/g)?.join(" ")}</p>
    </div>
  );
}
