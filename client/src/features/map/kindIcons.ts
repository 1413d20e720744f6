import type { MarkKind } from "@whitecell/shared/engine/theatre.ts";
import {
  Ban,
  Bug,
  Crosshair,
  Flag,
  Flame,
  Handshake,
  Landmark,
  type LucideIcon,
  Megaphone,
  Package,
  PlaneTakeoff,
  Radiation,
  Shield,
  Swords,
  TriangleAlert,
  Users,
} from "lucide-react";

/** A picture for each kind of mark; its word stands beside it in the key. */
export const kindIcons: Readonly<Record<MarkKind, LucideIcon>> = {
  strike: Crosshair,
  offensive: Swords,
  deployment: Flag,
  exercise: PlaneTakeoff,
  nuclear: Radiation,
  cyber: Bug,
  sabotage: Flame,
  incident: TriangleAlert,
  defence: Shield,
  support: Package,
  mobilisation: Users,
  sanctions: Ban,
  talks: Handshake,
  statement: Megaphone,
  politics: Landmark,
};
