package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.compare.Coverage;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.StoryWordings;

/**
 * Makes the claims of one group of sentences: each proposition of its clearest sentence is a claim
 * of those statements that tell of it, and so on with what is left; what none other tells is a
 * claim of its own where it is worth checking.
 */
final class GroupClaims {
  /** Sentences of a group that are taken apart into propositions. */
  private static final int MOST_ANCHORS = 3;

  private final StoryWordings wordings;
  private final Links links;
  private final List<Integer> group;
  private final Set<String> anchors;
  private final Map<Integer, List<Member>> frames = new HashMap<>();
  private final Map<Integer, Double> means = new HashMap<>();
  private final Map<String, Double> clarities = new HashMap<>();
  private final List<Draft> claims = new ArrayList<>();

  private GroupClaims(
      StoryWordings wordings, Links links, List<Integer> group, Set<String> anchors) {
    this.wordings = wordings;
    this.links = links;
    this.group = group;
    this.anchors = anchors;
  }

  /**
   * The claims.
   *
   * @param anchors texts of the story's claims so far; added to
   */
  static List<Draft> of(
      StoryWordings wordings, Links links, List<Integer> group, Set<String> anchors) {
    GroupClaims made = new GroupClaims(wordings, links, group, anchors);
    made.make();
    return made.claims;
  }

  private void make() {
    List<Member> left = new ArrayList<>();
    for (int sentence : group) {
      List<Member> all = members(sentence);
      Map<Boolean, List<Member>> framing =
          all.stream().collect(Collectors.partitioningBy(each -> Clarity.isFrame(each, all)));
      List<Member> telling = framing.get(false);
      left.addAll(telling.isEmpty() ? all : telling);
      if (!telling.isEmpty() && telling.size() < all.size()) {
        frames.put(sentence, framing.get(true));
      }
    }
    List<Member> alone = new ArrayList<>();
    for (int i = 0; i < MOST_ANCHORS && group.size() > 1 && !left.isEmpty(); i++) {
      int anchor = clearest(left).sentence();
      List<Member> own = left.stream().filter(member -> member.sentence() == anchor).toList();
      left.removeIf(member -> member.sentence() == anchor);
      boolean first = i == 0;
      Map<String, List<Member>> told =
          Propositions.told(own, left, sentence -> first && tellsAlike(sentence, anchor));
      Set<String> placed = new HashSet<>();
      for (Member member : own) {
        List<Member> tellers = told.getOrDefault(member.statement().id(), List.of());
        if (!Clarity.states(member.statement(), member.wording())) {
          continue;
        }
        tellers.forEach(teller -> placed.add(teller.statement().id()));
        if (tellers.isEmpty()) {
          alone.add(member);
        } else {
          draft(member, tellers);
        }
      }
      left.removeIf(member -> placed.contains(member.statement().id()));
    }
    alone.addAll(left);
    for (Member member : alone) {
      if (Clarity.worthwhile(member.statement(), member.wording())) {
        draft(member, List.of());
      }
    }
  }

  /** Whether more than names makes two sentences of the group alike. */
  private boolean tellsAlike(int one, int other) {
    return Coverage.sharesMoreThanNames(wordings.wording(one), wordings.wording(other));
  }

  private List<Member> members(int sentence) {
    return wordings.statements(sentence).stream()
        .map(each -> new Member(sentence, each, wordings.wording(each)))
        .toList();
  }

  private Member clearest(List<Member> members) {
    return members.stream()
        .min(
            Comparator.comparing((Member member) -> anchors.contains(member.statement().text()))
                .thenComparingDouble(member -> -clarity(member))
                .thenComparing(member -> member.statement().text())
                .thenComparing(member -> member.statement().id()))
        .orElseThrow();
  }

  private double clarity(Member member) {
    return clarities.computeIfAbsent(
        member.statement().id(),
        id ->
            mean(member.sentence())
                + Clarity.of(member.statement(), member.wording(), side(member)));
  }

  /** How well a sentence is linked to the group, as well as its copies. */
  private double mean(int sentence) {
    return means.computeIfAbsent(wordings.first(sentence), first -> links.mean(first, group));
  }

  private void draft(Member anchor, List<Member> tellers) {
    anchors.add(anchor.statement().text());
    claims.add(new Draft(anchor, clarity(anchor), withFrames(anchor, tellers), links));
  }

  /** A claim's statements with the words of their sentences that only tell who speaks. */
  private List<Member> withFrames(Member anchor, List<Member> tellers) {
    List<Member> all = new ArrayList<>(List.of(anchor));
    all.addAll(tellers);
    for (Member member : List.copyOf(all)) {
      List<Member> own = frames.remove(member.sentence());
      all.addAll(own == null ? List.of() : own);
    }
    return all;
  }

  private Standpoint side(Member member) {
    return Standpoint.of(
        member.statement(), member.wording(), wordings.article(member.sentence()).publishedAt());
  }
}
