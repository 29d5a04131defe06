package org.rashomon;

import java.util.List;
import org.rashomon.report.RunInfo;
import org.rashomon.text.ModelFolder;

/** The trained models of a run, with their hashes. */
record UsedModels(List<RunInfo.Model> all) {
  /**
   * The models of a folder, or the shipped ones where it has none or no folder is given.
   *
   * @throws IllegalArgumentException if a folder is given that holds no model
   */
  static UsedModels in(String folder) {
    ModelFolder models = new ModelFolder(folder);
    if (!folder.isEmpty() && ModelFolder.NAMES.stream().noneMatch(models::has)) {
      throw new IllegalArgumentException(
          "--models: "
              + folder
              + " holds no model; it should hold one or more of "
              + String.join(", ", ModelFolder.NAMES));
    }
    return new UsedModels(
        ModelFolder.NAMES.stream()
            .map(name -> new RunInfo.Model(name, models.sha256(name)))
            .toList());
  }
}
