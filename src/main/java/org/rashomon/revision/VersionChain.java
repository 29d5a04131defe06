package org.rashomon.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Precision;
import org.rashomon.model.VersionStatement;

/** The versions of one article, each once, the oldest first. */
final class VersionChain {
  private static final Comparator<ArticleVersion> TIME =
      Comparator.comparing((ArticleVersion each) -> each.precision() != Precision.ABSENT)
          .thenComparing(ArticleVersion::publishedAt);
  private static final Comparator<ArticleVersion> AGE =
      TIME.thenComparing(each -> !each.previous())
          .thenComparing(ArticleVersion::textSha256)
          .thenComparing(ArticleVersion::title);

  private VersionChain() {}

  /**
   * Puts versions in order. That of an earlier report is put before those of its own time, and left
   * out where the run has it too, or has none that is as new.
   *
   * @param parts of the earlier report's version as many as it has statements, which are put
   *     together
   */
  static List<ArticleVersion> of(Collection<ArticleVersion> parts) {
    SortedMap<String, ArticleVersion> read = new TreeMap<>();
    ArticleVersion head = null;
    List<VersionStatement> statements = new ArrayList<>();
    for (ArticleVersion part : parts) {
      if (!part.previous()) {
        read.putIfAbsent(part.id(), part);
      } else {
        head = part;
        statements.addAll(part.statements());
      }
    }
    List<ArticleVersion> chain = new ArrayList<>(read.values());
    if (head != null && belongs(head, chain)) {
      chain.add(head.stating(statements));
    }
    chain.sort(AGE);
    return chain;
  }

  private static boolean belongs(ArticleVersion previous, List<ArticleVersion> chain) {
    return chain.stream().noneMatch(previous::reads)
        && chain.stream().anyMatch(each -> TIME.compare(previous, each) <= 0);
  }
}
