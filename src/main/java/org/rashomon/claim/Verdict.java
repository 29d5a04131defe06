package org.rashomon.claim;

import java.util.Optional;
import java.util.Set;
import org.rashomon.compare.Comparison;
import org.rashomon.compare.Reporting;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.Wording;
import org.rashomon.model.Basis;
import org.rashomon.model.Modality;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

/** How the source of a statement stands to a claim that the statement is about. */
record Verdict(Stance stance, Basis basis, String reason) {
  /** Doubt of the speaker's; "would" in reported speech is but the future of the past. */
  private static final Set<String> DOUBTS =
      Set.of(
          "may",
          "might",
          "could",
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "perhaps",
          "probably",
          "maybe",
          "seemingly",
          "presumably",
          "supposedly",
          "seem",
          "appear");

  /** What only passes on, asks or doubts takes no side. */
  static Optional<Verdict> aside(Statement statement, Wording wording) {
    Optional<String> passing = Reporting.cue(statement, wording);
    if (passing.isPresent()) {
      return Optional.of(reports("passes on: '" + passing.get() + "'"));
    }
    if (statement.modality() == Modality.QUESTION) {
      return Optional.of(reports("put as a question"));
    }
    return statement.modality() == Modality.HEDGED && doubts(statement, wording)
        ? Optional.of(reports("put as uncertain"))
        : Optional.empty();
  }

  /** Of the statement whose words are the claim's text. */
  static Verdict ofOwn(Standpoint side) {
    return side.denied()
        ? new Verdict(Stance.DISPUTES, Basis.EXPLICIT, "denies: '" + side.cue() + "'")
        : supports("the claim's own words");
  }

  /** Of another statement, by its comparison with the claim's text. */
  static Verdict of(Comparison comparison) {
    return comparison
        .opposition()
        .map(opposition -> new Verdict(Stance.DISPUTES, opposition.basis(), opposition.reason()))
        .orElseGet(() -> supports(same(comparison.sharedWords())));
  }

  /** A dispute over what is hardly known to be one claim is only told of. */
  static Verdict unsure(Verdict dispute) {
    return reports("may dispute it: " + dispute.reason());
  }

  /** What speaks of the claim's matter, but not plainly for it. */
  static Verdict reserved(String reservation) {
    return reports("on its matter, but " + reservation);
  }

  /** What hardly is the claim, and shares little with it, only speaks of its matter. */
  static Verdict near(Verdict support) {
    return reports("on its matter: " + support.reason());
  }

  private static Verdict supports(String reason) {
    return new Verdict(Stance.SUPPORTS, Basis.NONE, reason);
  }

  private static Verdict reports(String reason) {
    return new Verdict(Stance.REPORTS, Basis.NONE, reason);
  }

  private static boolean doubts(Statement statement, Wording wording) {
    boolean doubt = statement.voice() == Voice.OWN;
    for (String word : wording.words()) {
      doubt |= DOUBTS.contains(word);
    }
    return doubt;
  }

  private static String same(String shared) {
    return shared.isEmpty() ? "like the claim's other statements" : "same words: " + shared;
  }
}
