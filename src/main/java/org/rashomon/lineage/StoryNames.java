package org.rashomon.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Bid;
import org.rashomon.model.IdChange;
import org.rashomon.model.IdKind;
import org.rashomon.model.Ids;
import org.rashomon.model.KnownId;
import org.rashomon.model.Naming;
import org.rashomon.model.StoryMember;

/** Names the story of one provisional identifier, if the run has it, from all that claims it. */
final class StoryNames {
  private final String provisional;
  private final List<StoryMember> members = new ArrayList<>();
  private final List<Bid> bids = new ArrayList<>();
  private final List<KnownId> homeless = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** The members under their story's name, and what is told of identifiers. */
  record Named(List<StoryMember> members, List<KnownId> ids, List<IdChange> changes) {}

  StoryNames(String provisional) {
    this.provisional = provisional;
  }

  /** The identifier that a known story's content alone gave it when it was new. */
  static String provisional(KnownId known) {
    return known.inputStoryId().isEmpty() ? Ids.ofStory(known.birthMembers().get(0)) : known.id();
  }

  void add(StoryMember member) {
    members.add(member);
  }

  void add(Bid bid) {
    if (bid.forNothing()) {
      homeless.add(bid.known());
    } else {
      bids.add(bid);
    }
  }

  void taken(String id) {
    taken.add(id);
  }

  Named name() {
    List<IdChange> changes = new ArrayList<>();
    List<KnownId> ids = new ArrayList<>();
    if (members.isEmpty()) {
      bids.forEach(bid -> homeless.add(bid.known()));
    }
    for (KnownId known : homeless) {
      ids.add(known.gone());
      changes.addAll(Naming.ended(known));
    }
    if (members.isEmpty()) {
      return new Named(List.of(), ids, changes);
    }
    members.sort(StoryMember.EARLIEST);
    List<String> articles = members.stream().map(StoryMember::articleId).toList();
    Naming naming = Naming.of(IdKind.STORY, provisional, articles, bids, taken);
    ids.addAll(naming.gone());
    changes.addAll(naming.changes());
    ids.add(
        naming
            .holder()
            .map(holder -> holder.givenTo(articles, List.of()))
            .orElseGet(
                () ->
                    KnownId.issued(
                        IdKind.STORY,
                        naming.id(),
                        members.get(0).inputStoryId(),
                        articles,
                        List.of(),
                        null)));
    return new Named(members.stream().map(member -> member.in(naming.id())).toList(), ids, changes);
  }
}
