/** Counts how often a judgement agrees with a label. */
export class Tally {
  hits = 0
  falseAlarms = 0
  misses = 0
  silences = 0

  add(said: boolean, labelled: boolean): void {
    if (said && labelled) this.hits++
    else if (said) this.falseAlarms++
    else if (labelled) this.misses++
    else this.silences++
  }

  /** Of what was said, the share that the labels confirm: 0 to 1, NaN where nothing was said. */
  get precision(): number {
    return this.hits / (this.hits + this.falseAlarms)
  }

  /** Of what the labels hold, the share that was said: 0 to 1, NaN where they hold nothing. */
  get recall(): number {
    return this.hits / (this.hits + this.misses)
  }

  /** Agreement beyond chance, at most 1 (Cohen, 1960). */
  get kappa(): number {
    const total = this.hits + this.falseAlarms + this.misses + this.silences
    const said = this.hits + this.falseAlarms
    const labelled = this.hits + this.misses
    const agreed = (this.hits + this.silences) / total
    const byChance = (said * labelled + (total - said) * (total - labelled)) / (total * total)
    return (agreed - byChance) / (1 - byChance)
  }
}
