import type { ReportingDescriptor } from "sarif";
import { RULES, type RuleInfo } from "../../../record/check.js";

/** The rules as SARIF describes them, in the order of `RULES`, so that an index there is one here. */
export const SARIF_RULES: readonly ReportingDescriptor[] = RULES.map(descriptorOf);

function descriptorOf({ id, title, summary, remedy, severity }: RuleInfo): ReportingDescriptor {
  const name = pascalCase(title);
  return {
    id,
    // A name is not to be its id over again (section 3.49.7).
    ...(name.toLowerCase() !== id && { name }),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: summary },
    help: { text: `${summary} ${remedy}`, markdown: `**${title}** (\`${id}\`)\n\n${summary}\n\n${remedy}` },
    defaultConfiguration: { level: severity },
    properties: { tags: ["translation"] },
  };
}

/** `Omitted paragraph` as `OmittedParagraph`. */
function pascalCase(title: string): string {
  return title.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
}
