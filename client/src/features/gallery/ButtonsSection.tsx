import { Download, Plus } from "lucide-react";
import { gallery } from "../../messages/en/gallery.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Section, Specimen } from "./Section.tsx";

const words = gallery.buttons;
const variants = ["primary", "quiet", "danger"] as const;
const sizes = ["large", "medium", "small"] as const;
const row = "flex flex-wrap items-center gap-3";

/** What is pressed. */
export function ButtonsSection() {
  return (
    <Section id="buttons" title={words.title} lead={words.lead}>
      {variants.map((variant) => (
        <Specimen key={variant} title={words.variants[variant]}>
          <div className={row}>
            <Button variant={variant}>{words.says[variant]}</Button>
            <Button variant={variant} data-force="hover">
              {words.hover}
            </Button>
            <Button variant={variant} data-force="focus">
              {words.focus}
            </Button>
            <Button variant={variant} busy>
              {words.busy}
            </Button>
            <Button variant={variant} disabled>
              {words.disabled}
            </Button>
          </div>
        </Specimen>
      ))}
      <Specimen title={words.sizes}>
        <div className={row}>
          {sizes.map((size) => (
            <Button key={size} size={size} variant="primary">
              {words.says.primary}
            </Button>
          ))}
        </div>
      </Specimen>
      <Specimen title={words.icons}>
        <div className={row}>
          <Button>
            <Icon of={Plus} /> {words.newInject}
          </Button>
          <Button>
            <Icon of={Download} /> {words.download}
          </Button>
        </div>
      </Specimen>
      <Specimen title={words.long}>
        <Button variant="primary" size="large" className="w-full max-w-xs">
          {words.longLabel}
        </Button>
      </Specimen>
    </Section>
  );
}
