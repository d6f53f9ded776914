import { html, nothing, type TemplateResult } from 'lit';
import type { Step, Steps as StepList } from '../../../booking/steps.ts';
import { textIn } from '../../../event/text.ts';
import { stepWords } from '../../../language/steps/index.ts';
import type { StepWords } from '../../../language/steps/en.ts';
import { below, heading } from '../../heading.ts';
import { said } from '../../said.ts';
import { addStyles } from '../../styles/add-styles.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import { questionList } from '../question-list.ts';
import type { Steps, Telling } from '../telling.ts';
import { answerList } from './answers.ts';
import { positionIn, type Position } from './position.ts';
import { stepStyles } from './styles.ts';

/** A long form is asked a step at a time; fetched where a form is long. */
export const stepsIn = async (form: FormShell, list: StepList, language: string): Promise<Steps> => {
  const words = await stepWords(language);
  addStyles(form.renderRoot, stepStyles);
  return new FormSteps(form, list, words);
};

/**
 * Every step stands in the page all the time, and one of them is seen: whatever was typed stays in its input, on the way
 * back and forth. What is being asked is said by the heading that focus moves to, and by nothing else.
 */
class FormSteps implements Steps {
  readonly #position: Position;

  constructor(
    form: FormShell,
    private readonly list: StepList,
    private readonly words: StepWords,
  ) {
    this.#position = positionIn(form, list);
  }

  draw(sheet: AnswerSheet, telling: Telling): TemplateResult {
    // Questions may have been read again meanwhile, and not be what is asked yet.
    this.#position.list = this.list;
    this.#position.follow(sheet, telling);
    const { steps, agreements } = this.list;
    const checks = this.#position.checks;
    return html`${steps.map(
      (step) =>
        html`<div class="step" part="step" ?hidden=${!this.#position.isAt(step)}>
          ${this.#top(this.#title(step, telling), sheet, telling)} ${about(step, telling)}
          ${questionList(step.questions, sheet, telling)}
        </div>`,
    )}
      <div class="step" part="step check" ?hidden=${!checks}>
        ${this.#top(this.words.checkAnswers, sheet, telling)} ${checks ? this.#answers(sheet, telling) : nothing}
        ${questionList(agreements, sheet, telling)}
      </div>`;
  }

  get button(): string | undefined {
    return this.#position.checks ? undefined : this.words.goOn;
  }

  goOn(sheet: AnswerSheet, telling: Telling): boolean {
    return this.#position.goOn(sheet, telling);
  }

  leadTo(id: string, sheet: AnswerSheet): boolean {
    return this.#position.leadTo(id, sheet);
  }

  #top(title: string, sheet: AnswerSheet, telling: Telling): unknown {
    const { place, count } = this.#position.progress(sheet);
    return [
      place > 1
        ? html`<p>
            <button type="button" class="plain back" part="back" @click=${() => this.#position.back(sheet)}>
              ${this.words.back}
            </button>
          </p>`
        : nothing,
      heading(below(telling.level), 'step-heading', said(this.words.step(place, count, title))),
    ];
  }

  #answers(sheet: AnswerSheet, telling: Telling): unknown {
    return answerList(this.#position.asked(sheet), {
      sheet,
      telling,
      words: this.words,
      level: below(below(telling.level)),
      title: (step) => this.#title(step, telling),
      change: (e, id) => {
        e.preventDefault();
        this.#position.leadTo(id, sheet);
      },
    });
  }

  #title(step: Step, { language }: Telling): string {
    if (step.group) return textIn(step.group.label, language);
    const { steps } = this.list;
    if (step.name === steps[0]?.name) return this.words.yourDetails;
    return step.name === steps.at(-1)?.name ? this.words.anythingElse : this.words.moreQuestions;
  }
}

/** The step's heading is the group's name: what else the group says stands under it. */
const about = ({ group }: Step, { language }: Telling): unknown =>
  [group?.hint, group?.why].map((text) =>
    text ? html`<p class="hint" part="hint" dir="auto">${textIn(text, language)}</p>` : nothing,
  );
