package org.rashomon.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTableTest {
  @Test
  void theExponentIsTheSlopeOfTheLogarithms() {
    List<double[]> sizes =
        List.of(new double[] {10, 2}, new double[] {100, 20}, new double[] {1000, 200});
    assertEquals(1, BenchTable.exponent(sizes), 1e-12);
    List<double[]> squares =
        List.of(new double[] {2, 4}, new double[] {4, 16}, new double[] {8, 64});
    assertEquals(2, BenchTable.exponent(squares), 1e-12);
  }

  @Test
  void timeGoesToTheStepThatTheRunnerCalled() {
    assertEquals(
        "claim",
        room(
            "java.util.HashMap",
            "org.rashomon.text.Terms",
            "org.rashomon.claim.ClaimMaker",
            "org.rashomon.CompareStories",
            "org.apache.beam.sdk.Runner",
            "org.rashomon.statement.FindStatements"));
    assertEquals(
        "coding",
        room("org.rashomon.model.RecordCodec", "org.apache.beam.sdk.Coder", "java.Thread"));
    assertEquals(
        "statement",
        room(
            "org.rashomon.text.Analyser",
            "org.rashomon.statement.FindStatements",
            "org.rashomon.model.PackInBuckets",
            "org.apache.beam.sdk.Runner"));
    assertEquals("runner", room("java.util.HashMap", "org.apache.beam.runners.direct.Clock"));
    assertEquals("launch", room("java.io.File", "org.rashomon.Rashomon"));
    assertEquals("", room("java.lang.Thread"));
  }

  private static String room(String... types) {
    return StepTimes.room(
        Arrays.stream(types)
            .map(type -> new StackTraceElement(type, "run", type + ".java", 1))
            .toArray(StackTraceElement[]::new));
  }
}
