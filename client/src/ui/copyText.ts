/** Copies; on a plain-http LAN page the clipboard API is missing, so a hidden field does it. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused, for example without focus: the older way may still work.
    }
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.position = "fixed";
  field.style.opacity = "0";
  // Inside an open modal dialog everything else is inert.
  const host = document.querySelector("dialog[open]") ?? document.body;
  host.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}
