package org.rashomon;

import java.util.List;
import org.rashomon.report.RunInfo;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/** The trained models of a run, with their hashes. */
record UsedModels(List<RunInfo.Model> all) {
  private static final List<String> NAMES = List.of(TermWeights.BACKGROUND);

  /**
   * The models of a folder, or the shipped ones where it has none or no folder is given.
   *
   * @throws IllegalArgumentException if a folder is given that holds no model
   */
  static UsedModels in(String folder) {
    ModelFolder models = new ModelFolder(folder);
    if (!folder.isEmpty() && NAMES.stream().noneMatch(models::has)) {
      throw new IllegalArgumentException(
          "--models: "
              + folder
              + " holds no model; it should hold one or more of "
              + String.join(", ", NAMES));
    }
    return new UsedModels(
        NAMES.stream().map(name -> new RunInfo.Model(name, models.sha256(name))).toList());
  }
}
