import type { Page } from "playwright-core";

/** What was pressed to do a task: keys that move, choose or send; and letters that had to be written, apart. */
export interface Pressed {
  readonly keys: number;
  readonly letters: number;
}

/** Somebody at a keyboard without a mouse: every key is pressed for real, and counted. */
export interface AtKeyboard {
  /** Presses a key, so many times. */
  readonly press: (key: string, times?: number) => Promise<void>;
  /** Writes where the focus is. */
  readonly write: (text: string) => Promise<void>;
  /** Goes on with Tab (or back with Shift+Tab) until the focus is on what is read aloud so: `button "Gem"`. */
  readonly goTo: (spoken: string | RegExp, way?: "Tab" | "Shift+Tab") => Promise<void>;
  /** What has been pressed so far. */
  readonly pressed: () => Pressed;
}

/** More steps than this to anything is nowhere. */
const farthest = 120;

/** A keyboard in front of a page. */
export function atKeyboard(page: Page): AtKeyboard {
  let keys = 0;
  let letters = 0;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    keys += times;
  };
  return {
    press,
    write: async (text) => {
      await page.keyboard.type(text);
      letters += text.length;
    },
    goTo: async (spoken, way = "Tab") => {
      const heard: string[] = [];
      for (let step = 0; step < farthest; step += 1) {
        const said = await focused(page);
        if (typeof spoken === "string" ? said.includes(spoken) : spoken.test(said)) return;
        heard.push(said.slice(0, 60));
        await press(way);
      }
      throw new Error(`${spoken} was not reached; heard: ${heard.join(" | ")}`);
    },
    pressed: () => ({ keys, letters }),
  };
}

/** What a screen reader says of what has the focus, without what stands in it; empty where nothing has. */
async function focused(page: Page): Promise<string> {
  const focus = page.locator("*:focus").last();
  if ((await focus.count()) === 0) return "";
  return (await focus.ariaSnapshot()).split("\n")[0] ?? "";
}
