package org.rashomon.bench;

/**
 * What a made corpus is to be.
 *
 * @param articles how many, at least 1
 * @param seed equal seeds give equal bytes
 * @param headlines whether titles stand alone, without a text
 * @param giant how many of the articles are of one single story; 0 for none
 */
public record CorpusSpec(int articles, long seed, boolean headlines, int giant) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if they make no corpus
   */
  public CorpusSpec {
    if (articles < 1) {
      throw new IllegalArgumentException("--articles must be a number from 1, not " + articles);
    }
    if (giant < 0 || giant > articles) {
      throw new IllegalArgumentException(
          "--giant must lie between 0 and --articles, not be " + giant);
    }
  }

  /** The same with another number of articles. */
  public CorpusSpec of(int number) {
    return new CorpusSpec(number, seed, headlines, giant);
  }
}
