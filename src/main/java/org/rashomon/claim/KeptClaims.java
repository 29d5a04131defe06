package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Anchor;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Bid;
import org.rashomon.model.Bids;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.IdChange;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownClaim;
import org.rashomon.model.KnownId;
import org.rashomon.model.Naming;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryClaims;

/**
 * Gives the claims of a story the identifiers of known claims that share most statements with them,
 * and with the identifier its text: stances are then judged anew, relative to that.
 */
final class KeptClaims {
  private static final Comparator<Placed> EARLIEST =
      Comparator.comparingLong(Placed::time)
          .thenComparing(placed -> placed.statement().articleId())
          .thenComparing(placed -> placed.statement().field())
          .thenComparing(placed -> placed.statement().span())
          .thenComparing(placed -> placed.statement().id());

  private final Story story;
  private final StoryWordings wordings;
  private final Map<String, Placed> statements = new HashMap<>();
  private final List<Claim> kept = new ArrayList<>();
  private final List<KnownId> ids = new ArrayList<>();
  private final List<IdChange> changes = new ArrayList<>();

  /** A statement with the number of its sentence. */
  private record Placed(int sentence, Statement statement, ArticleHead article) {
    /** When it was published; undated last. */
    long time() {
      return article.dated() ? article.publishedAt() : Long.MAX_VALUE;
    }
  }

  private KeptClaims(Story story, StoryWordings wordings) {
    this.story = story;
    this.wordings = wordings;
    for (int sentence = 0; sentence < wordings.size(); sentence++) {
      for (Statement statement : wordings.statements(sentence)) {
        statements.put(statement.id(), new Placed(sentence, statement, wordings.article(sentence)));
      }
    }
  }

  /** The story with its claims, sorted by their lasting identifiers. */
  static StoryClaims of(Story story, StoryWordings wordings, Collection<Claim> claims) {
    KeptClaims all = new KeptClaims(story, wordings);
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    Map<String, List<Bid>> bids = all.bids(sorted);
    Set<String> taken =
        story.known().stream().map(each -> each.known().id()).collect(Collectors.toSet());
    for (Claim claim : sorted) {
      all.name(claim, bids.getOrDefault(claim.id(), List.of()), taken);
    }
    all.kept.sort(Comparator.comparing(Claim::id));
    Story told = new Story(story.id(), story.inputStoryId(), story.articles());
    return new StoryClaims(told, all.kept, all.ids, all.changes);
  }

  /** What known claims have in common with each; known ones with nothing in common end here. */
  private Map<String, List<Bid>> bids(List<Claim> claims) {
    Map<String, List<String>> byPassage = new HashMap<>();
    Map<String, Placed> passages = new HashMap<>();
    for (Claim claim : claims) {
      for (Placed placed : members(claim)) {
        String passage = KnownId.passage(placed.statement());
        passages.putIfAbsent(passage, placed);
        byPassage.computeIfAbsent(passage, each -> new ArrayList<>()).add(claim.id());
      }
    }
    Map<String, List<Bid>> bids = new HashMap<>();
    for (KnownClaim each : story.known()) {
      Bids own = new Bids(each.known());
      for (String passage : each.known().members()) {
        for (String claim : byPassage.getOrDefault(passage, List.of())) {
          Placed placed = passages.get(passage);
          own.add(claim, passage, placed.article().id(), placed.time());
        }
      }
      List<Bid> made = own.all(each.heir());
      made.forEach(bid -> bids.computeIfAbsent(bid.heir(), id -> new ArrayList<>()).add(bid));
      if (made.isEmpty() && each.heir()) {
        ids.add(each.known().gone());
        changes.addAll(Naming.ended(each.known()));
      }
    }
    return bids;
  }

  private List<Placed> members(Claim claim) {
    return claim.statements().stream()
        .map(each -> statements.get(each.statementId()))
        .sorted(EARLIEST)
        .toList();
  }

  private void name(Claim claim, List<Bid> bids, Set<String> taken) {
    List<Placed> members = members(claim);
    List<String> passages =
        members.stream().map(each -> KnownId.passage(each.statement())).distinct().toList();
    List<String> articles = members.stream().map(each -> each.article().id()).distinct().toList();
    Naming naming = Naming.of(IdKind.CLAIM, claim.id(), passages, bids, taken);
    ids.addAll(naming.gone());
    changes.addAll(naming.changes());
    if (naming.holder().isPresent()) {
      KnownId holder = naming.holder().get();
      ids.add(holder.givenTo(passages, articles));
      kept.add(under(holder, claim));
    } else {
      Placed anchor = statements.get(claim.anchorId());
      ids.add(
          KnownId.issued(
              IdKind.CLAIM,
              naming.id(),
              "",
              passages,
              articles,
              new Anchor(
                  anchor.statement(), anchor.article().dated(), anchor.article().publishedAt())));
      kept.add(renamed(claim, naming.id()));
    }
  }

  private static Claim renamed(Claim claim, String id) {
    List<ClaimStatement> rows =
        claim.statements().stream()
            .map(
                row ->
                    new ClaimStatement(
                        row.statementId(),
                        id,
                        row.stance(),
                        row.basis(),
                        row.matchConfidence(),
                        row.reason()))
            .toList();
    return new Claim(id, claim.storyId(), claim.text(), claim.anchorId(), rows);
  }

  /** The claim with the identifier and the text of a known one. */
  private Claim under(KnownId holder, Claim claim) {
    Anchor anchor = holder.anchor();
    if (anchor.is(statements.get(claim.anchorId()).statement())) {
      return renamed(claim, holder.id());
    }
    Standpoint text =
        Standpoint.ofText(anchor.statement(), wordings.wording(anchor), anchor.publishedAt());
    List<ClaimStatement> rows =
        claim.statements().stream().map(row -> judged(row, holder, text)).toList();
    return new Claim(
        holder.id(),
        claim.storyId(),
        ClaimText.of(anchor.statement().text()),
        anchor.statement().id(),
        rows);
  }

  private ClaimStatement judged(ClaimStatement row, KnownId holder, Standpoint text) {
    Placed placed = statements.get(row.statementId());
    return Judgement.of(
        holder.id(),
        placed.statement(),
        wordings.wording(placed.statement()),
        placed.article().publishedAt(),
        text,
        holder.anchor().is(placed.statement()),
        row.matchConfidence());
  }
}
