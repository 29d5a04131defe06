package org.rashomon.model;

/** Who a statement comes from: the resolved name and its type. */
public record Source(String name, SourceType type) {
  /** Whose own voice an article speaks in: its outlet's; of a signed opinion, its author's. */
  public static Source ofOwnVoice(String outlet, Genre genre, String authors) {
    return genre == Genre.OPINION && !authors.isBlank()
        ? new Source(authors, SourceType.PERSON)
        : new Source(outlet, SourceType.OUTLET);
  }
}
