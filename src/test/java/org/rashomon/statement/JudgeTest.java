package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Analyser;
import org.rashomon.text.TreeModel;

class JudgeTest {
  private static final String TEXT = "Mara Lind praised the port and left, and Tom Orme saw it.";
  private static final Passage PASSAGE = new Passage(TEXT, new Analyser().analyse(TEXT));
  private static final Range PRAISED = new Range(2, 3);
  private static final Range SAW = new Range(11, 12);

  private static Candidate candidate(Range cue, int contentFrom, int contentTo, int deficit) {
    Report report = new Report(null, cue, List.of(new Range(contentFrom, contentTo)));
    return new Candidate(report, null, 0, 0, 0, deficit);
  }

  /** One tree: what is no worse than the likeliest is right with odds of e to some power. */
  private static Judge judge(double likeliest, double shorter) throws IOException {
    int deficit = JudgeFeatures.NAMES.indexOf("deficit");
    String table =
        String.join("\t", Judge.VERDICTS)
            + "\n"
            + String.join("\t", JudgeFeatures.NAMES)
            + "\n0\t0\ntree\t1\n0\t"
            + deficit
            + "\t0.5\t1\t2\n"
            + likeliest
            + "\n"
            + shorter
            + "\n";
    return new Judge(
        TreeModel.read(
            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), JudgeFeatures.NAMES));
  }

  private static List<Report> standing(Judge judge, List<Candidate> candidates) {
    Traits traits = Traits.of(PASSAGE, new WordFields(Map.of()), FeatureGroup.all());
    CueWords words = new CueWords.Counter().words();
    return judge.standing(candidates, new JudgeFeatures(PASSAGE, traits, words, candidates));
  }

  @Test
  void theLikeliestProposalOfACueStands() throws IOException {
    Candidate whole = candidate(PRAISED, 3, 7, 0);
    Candidate shorter = candidate(PRAISED, 3, 5, 4);
    Candidate other = candidate(SAW, 12, 13, 0);
    List<Candidate> all = List.of(whole, shorter, other);
    assertEquals(List.of(whole.report(), other.report()), standing(judge(2, -1), all));
    assertEquals(List.of(shorter.report()), standing(judge(-3, 1), all));
  }

  @Test
  void proposalsOfOneCueAddUp() throws IOException {
    Candidate whole = candidate(PRAISED, 3, 7, 0);
    Candidate shorter = candidate(PRAISED, 3, 5, 4);
    double quarter = -Math.log(3);
    Judge unsure = judge(quarter, quarter);
    assertTrue(standing(unsure, List.of(whole)).isEmpty());
    assertEquals(List.of(whole.report()), standing(unsure, List.of(whole, shorter)));
  }

  @Test
  void withoutTreesTheFirstProposalOfEachCueStands() {
    Candidate whole = candidate(PRAISED, 3, 7, 0);
    Candidate shorter = candidate(PRAISED, 3, 5, 4);
    Candidate other = candidate(SAW, 12, 13, 0);
    assertEquals(
        List.of(whole.report(), other.report()),
        standing(new Judge(null), List.of(whole, shorter, other)));
  }
}
