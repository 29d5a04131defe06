package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.compare.Coverage;
import org.rashomon.compare.Oppositions;
import org.rashomon.compare.StoryWordings;
import org.rashomon.compare.Wording;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Ids;
import org.rashomon.model.Statement;

/** Makes the claims of one group of sentences. */
final class GroupClaims {
  private static final double COVERED = 0.2;
  private static final double WHOLLY = 0.7;

  /** Below it a statement is hardly about the claim. */
  private static final double LEAST_CONFIDENCE = 0.30;

  private final String storyId;
  private final StoryWordings wordings;
  private final Links links;
  private final List<Integer> group;
  private final Set<String> anchors;

  /** A statement of a sentence of the group. */
  private record Member(int sentence, Statement statement, Wording wording) {}

  private GroupClaims(
      String storyId,
      StoryWordings wordings,
      Links links,
      List<Integer> group,
      Set<String> anchors) {
    this.storyId = storyId;
    this.wordings = wordings;
    this.links = links;
    this.group = group;
    this.anchors = anchors;
  }

  /**
   * One claim for sentences that meet; one for each worthwhile statement of a sentence alone.
   *
   * @param anchors ids of the statements that anchor the story's claims so far; added to
   */
  static List<Claim> of(
      String storyId,
      StoryWordings wordings,
      Links links,
      List<Integer> group,
      Set<String> anchors) {
    GroupClaims claims = new GroupClaims(storyId, wordings, links, group, anchors);
    return group.size() > 1 ? List.of(claims.shared()) : claims.single(group.get(0));
  }

  private List<Claim> single(int sentence) {
    List<Claim> claims = new ArrayList<>();
    for (Statement statement : wordings.statements(sentence)) {
      Wording wording = wordings.wording(sentence, statement);
      if (Clarity.worthwhile(statement, wording)) {
        Member member = new Member(sentence, statement, wording);
        claims.add(claim(member, List.of(member)));
      }
    }
    return claims;
  }

  private Claim shared() {
    List<Member> members = new ArrayList<>();
    for (int sentence : group) {
      members.addAll(carriers(sentence));
    }
    Member anchor =
        members.stream()
            .min(
                Comparator.comparing((Member member) -> anchors.contains(member.statement().id()))
                    .thenComparingDouble(member -> -clarity(member))
                    .thenComparing(member -> member.statement().text())
                    .thenComparing(member -> member.statement().id()))
            .orElseThrow();
    return claim(anchor, members);
  }

  private double clarity(Member member) {
    return links.mean(member.sentence(), group)
        + Clarity.of(member.statement(), member.wording(), side(member));
  }

  /** The statements of a sentence that the group's other sentences cover, at least the best. */
  private List<Member> carriers(int sentence) {
    List<Member> members =
        wordings.statements(sentence).stream()
            .map(each -> new Member(sentence, each, wordings.wording(sentence, each)))
            .toList();
    if (members.size() == 1 || links.mean(sentence, group) >= WHOLLY) {
      return members;
    }
    double best = members.stream().mapToDouble(this::covered).max().orElse(0);
    return members.stream().filter(member -> covered(member) >= Math.min(best, COVERED)).toList();
  }

  private double covered(Member member) {
    return group.stream()
        .filter(other -> other != member.sentence())
        .limit(20)
        .mapToDouble(other -> Coverage.of(member.wording(), wordings.wording(other)))
        .max()
        .orElse(0);
  }

  private Claim claim(Member anchor, List<Member> members) {
    Statement statement = anchor.statement();
    anchors.add(statement.id());
    String id = Ids.of("c", storyId, statement.articleId(), statement.id(), statement.text());
    List<ClaimStatement> rows =
        members.stream()
            .filter(
                member -> member.equals(anchor) || confidence(anchor, member) >= LEAST_CONFIDENCE)
            .map(member -> row(id, anchor, member))
            .sorted(Comparator.comparing(ClaimStatement::statementId))
            .toList();
    return new Claim(id, storyId, ClaimText.of(statement.text()), statement.id(), rows);
  }

  /** The probability that a statement is about the claim. */
  private double confidence(Member anchor, Member member) {
    return Math.max(
        links.between(member.sentence(), anchor.sentence()),
        0.9 * links.mean(member.sentence(), group));
  }

  private ClaimStatement row(String id, Member anchor, Member member) {
    return Judgement.of(
        id,
        member.statement(),
        member.wording(),
        wordings.article(member.sentence()).publishedAt(),
        text(anchor),
        member.equals(anchor),
        confidence(anchor, member));
  }

  private Oppositions.Side text(Member anchor) {
    return Oppositions.Side.ofText(
        anchor.statement(), anchor.wording(), wordings.article(anchor.sentence()).publishedAt());
  }

  private Oppositions.Side side(Member member) {
    return Oppositions.Side.of(
        member.statement(), member.wording(), wordings.article(member.sentence()).publishedAt());
  }
}
