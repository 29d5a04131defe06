package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.api.services.dataflow.model.DataflowPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.read.InputFiles;

/** The road as a job of Dataflow, as far as that goes without Google: translated, not run. */
class DataflowGraphTest {
  @TempDir Path folder;

  /** Uploads nothing. */
  public static final class NoStager implements Stager {
    /** Dataflow makes stagers by this. */
    public static NoStager fromOptions(PipelineOptions options) {
      return new NoStager();
    }

    @Override
    public List<DataflowPackage> stageFiles(List<StagedFile> files) {
      return List.of();
    }

    @Override
    public DataflowPackage stageToFile(byte[] bytes, String name) {
      return new DataflowPackage().setName(name).setLocation("gs://none/" + name);
    }
  }

  @Test
  void theRoadIsAJobOfDataflow() throws Exception {
    Path job = folder.resolve("job.json");
    CompareOptions options =
        CommandLine.parse(
            List.of(
                "--runner=DataflowRunner",
                "--project=none",
                "--region=europe-west1",
                "--gcpTempLocation=gs://none/temp",
                "--templateLocation=" + job,
                "--pathValidatorClass=" + NoopPathValidator.class.getName(),
                "--credentialFactoryClass=" + NoopCredentialFactory.class.getName(),
                "--stagerClass=" + NoStager.class.getName(),
                "--filesToStage=" + Path.of("pom.xml").toAbsolutePath(),
                "--output=" + folder.resolve("report")));
    FileSystems.setDefaultPipelineOptions(options);
    CompareSettings settings = CompareSettings.of(options);
    ComparePipeline road =
        new ComparePipeline(
            settings,
            InputFiles.match("--input", settings.input()),
            List.of(),
            Optional.empty(),
            new Buckets(16, 16));
    Pipeline pipeline = Pipeline.create(options);
    road.build(pipeline, folder.resolve("staging").toString());
    pipeline.run();
    List<String> names = new ArrayList<>();
    for (JsonNode step : new ObjectMapper().readTree(job.toFile()).get("steps")) {
      names.add(step.at("/properties/user_name/value").asText());
    }
    for (String stage : List.of("Read/", "GroupStories/", "FindStatements/", "CompareStories/")) {
      assertTrue(
          names.stream().anyMatch(name -> name.startsWith(stage)), () -> stage + " of " + names);
    }
  }
}
