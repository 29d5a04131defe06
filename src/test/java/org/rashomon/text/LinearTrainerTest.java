package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {
  private static LinearModel trained() {
    List<LinearTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double x = i / 40.0;
      examples.add(new LinearTrainer.Example(new double[] {x, 1 - x}, x > 0.5 ? 1 : 0, 1));
    }
    return LinearTrainer.train(List.of("no", "yes"), List.of("x", "rest"), examples, 0.0001);
  }

  @Test
  void aSeparableRuleIsLearned() {
    LinearModel model = trained();
    assertTrue(model.probabilities(new double[] {0.95, 0.05})[1] > 0.9);
    assertTrue(model.probabilities(new double[] {0.05, 0.95})[1] < 0.1);
  }

  @Test
  void theTableReadsBackToTheSameModel() throws IOException {
    LinearModel model = trained();
    byte[] table = model.table().getBytes(StandardCharsets.UTF_8);
    LinearModel again = LinearModel.read(new ByteArrayInputStream(table), List.of("x", "rest"));
    assertEquals(model.table(), again.table());
    assertThrows(
        IOException.class,
        () -> LinearModel.read(new ByteArrayInputStream(table), List.of("x", "other")));
  }
}
