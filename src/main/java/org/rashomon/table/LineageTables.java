package org.rashomon.table;

import org.rashomon.model.Fate;
import org.rashomon.model.IdChange;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;

/** The tables of identifiers that live on from run to run. */
final class LineageTables {
  private static final String KIND =
      "kept: the same members or fewer; grown: with new ones; merged: most of its members are in"
          + " the other now; split: the other is new and has members that were its; ended: none of"
          + " its members is in the run; new: shares no member with an earlier one.";

  static final Table<IdChange> STORY_CHANGES =
      changes("story_changes", "One row a story of the run before, or new, and story.", "stories");

  static final Table<IdChange> CLAIM_CHANGES =
      changes("claim_changes", "One row a claim of the run before, or new, and claim.", "claims");

  static final Table<KnownId> IDS =
      new TableBuilder<KnownId>(
              "ids",
              "One row a story or claim id in use, or out of use for 30 days at most: what --previous"
                  + " needs to give it again.",
              1)
          .hash("id", "The id of the story or claim.", KnownId::id)
          .word("kind", "What it is the id of.", IdKind.class, KnownId::kind)
          .id(
              "input_story_id",
              "Of a story: your own grouping, where you gave one.",
              KnownId::inputStoryId)
          .orEmpty()
          .yesNo("alive", "Whether a story or claim of the run bears it.", KnownId::alive)
          .time("born_as_of", "as_of of the run that issued it.", KnownId::born)
          .time(
              "missed_as_of",
              "as_of of the first run in a row without it; empty while it is in use.",
              KnownId::missed)
          .words(
              "birth_members",
              "What it named when it was issued, the earliest first, joined by ';': of a story its"
                  + " articles, of a claim its passages, by a hash of article, field and words.",
              row -> Cells.list(row.birthMembers()))
          .words(
              "members",
              "What it named when it was last in use, likewise.",
              row -> Cells.list(row.members()))
          .words(
              "articles",
              "Of a claim: the articles in which its members stand, joined by ';'.",
              row -> Cells.list(row.articles()))
          .orEmpty()
          .object(
              "anchor",
              "Of a claim: the statement whose text it bears, with the publication of its article"
                  + " in epoch milliseconds.",
              KnownId::anchor)
          .orEmpty()
          .stamped();

  private LineageTables() {}

  private static Table<IdChange> changes(String name, String grain, String references) {
    String one = references.equals("stories") ? "story" : "claim";
    return new TableBuilder<IdChange>(name, grain, 2)
        .hash(
            "from_" + one + "_id",
            "The " + one + " in the run before; empty where there was none.",
            IdChange::from)
        .orEmpty()
        .of("ids")
        .hash(
            "to_" + one + "_id",
            "The " + one + " in this run; empty where there is none.",
            IdChange::to)
        .orEmpty()
        .of(references)
        .word("kind", KIND, Fate.class, IdChange::fate)
        .stamped();
  }
}
