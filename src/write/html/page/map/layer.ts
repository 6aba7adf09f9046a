import type { Frame } from "./frame.js";

/** One of the canvases that lie upon each other in a map. */
export class Layer {
  readonly element = document.createElement("canvas");
  readonly #context = this.element.getContext("2d")!;

  /** Gives it a size in CSS pixels, sharp on the screen it is on. */
  resize(width: number, height: number): void {
    this.element.width = Math.round(width * devicePixelRatio);
    this.element.height = Math.round(height * devicePixelRatio);
  }

  /** Empties it and draws it anew, with `x` across the texts and `y` along them, whichever way the map lies. */
  draw({ lying }: Frame, drawing: (context: CanvasRenderingContext2D) => void): void {
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.element.width, this.element.height);
    const scale = devicePixelRatio;
    if (lying) context.setTransform(0, scale, scale, 0, 0, 0);
    else context.setTransform(scale, 0, 0, scale, 0, 0);
    drawing(context);
  }
}
