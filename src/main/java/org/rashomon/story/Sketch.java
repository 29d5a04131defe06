package org.rashomon.story;

/**
 * What grouping needs of an article, in under a kilobyte.
 *
 * @param publishedAt epoch milliseconds UTC; meaningless unless {@code dated}
 * @param agency whether the outlet is a news agency, so that others reprint it
 * @param words the number of words of the text, title left out
 * @param terms hashes of the most telling terms, ascending, at most {@link Sketcher#MOST_TERMS}
 * @param inTitle how often each term stands in the title
 * @param inText how often each term stands in the text
 * @param shingles the smallest hashes of the text's word sequences, see {@link Shingles}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and compact
public record Sketch(
    String id,
    String inputStoryId,
    String language,
    long publishedAt,
    boolean dated,
    boolean agency,
    int words,
    int[] terms,
    int[] inTitle,
    int[] inText,
    int[] shingles) {

  /** Whether the researcher told its story. */
  boolean given() {
    return !inputStoryId.isEmpty();
  }

  /** Only articles of one realm, dated or undated ones of one language, may be joined. */
  String realm() {
    return (dated ? "dated " : "undated ") + language;
  }

  /** Whether two articles may be joined directly. */
  boolean near(Sketch other, long window) {
    return realm().equals(other.realm())
        && (!dated || Math.abs(publishedAt - other.publishedAt) <= window);
  }
}
