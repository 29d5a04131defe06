package org.rashomon.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Ids;
import org.rashomon.model.Statement;

/** A claim whose statements are not judged yet: one gives its text, all are about it. */
final class Draft {
  /** Below it a statement is hardly about the claim. */
  private static final double LEAST_CONFIDENCE = 0.30;

  /** From it on it rather is than not. */
  private static final double HOLDS = 0.5;

  private final Member anchor;
  private final double clarity;
  private final Links links;
  private final SortedMap<String, Member> members = new TreeMap<>();

  /**
   * A claim of those statements that are about it.
   *
   * @param anchor the statement that gives the text
   * @param clarity of that text, greater where clearer
   */
  Draft(Member anchor, double clarity, Collection<Member> members, Links links) {
    this.anchor = anchor;
    this.clarity = clarity;
    this.links = links;
    this.members.put(anchor.statement().id(), anchor);
    add(members);
  }

  private void add(Collection<Member> more) {
    for (Member member : more) {
      if (confidence(member) >= LEAST_CONFIDENCE) {
        members.putIfAbsent(member.statement().id(), member);
      }
    }
  }

  /** Whether all of another's statements are rather about this claim than not. */
  boolean holds(Draft other) {
    return other.members.values().stream().allMatch(member -> confidence(member) >= HOLDS);
  }

  /** Takes over what of another is about this claim as well. */
  void absorb(Draft other) {
    add(other.members.values());
  }

  Member anchor() {
    return anchor;
  }

  double clarity() {
    return clarity;
  }

  /** The ids of its statements, sorted. */
  Set<String> statements() {
    return members.keySet();
  }

  /** The claim, each statement judged by its text. */
  Claim judged(String storyId, StoryWordings wordings) {
    Statement statement = anchor.statement();
    String id = Ids.of("c", storyId, statement.articleId(), statement.id(), statement.text());
    Standpoint text = Standpoint.ofText(statement, anchor.wording(), publishedAt(anchor, wordings));
    List<ClaimStatement> rows =
        members.values().stream()
            .map(
                member ->
                    Judgement.of(
                        id,
                        member.statement(),
                        member.wording(),
                        publishedAt(member, wordings),
                        text,
                        member.equals(anchor),
                        confidence(member)))
            .toList();
    return new Claim(id, storyId, ClaimText.of(statement.text()), statement.id(), rows);
  }

  private static long publishedAt(Member member, StoryWordings wordings) {
    return wordings.article(member.sentence()).publishedAt();
  }

  /** The probability that a statement is about the claim. */
  private double confidence(Member member) {
    return links.between(member.sentence(), anchor.sentence());
  }
}
