package org.rashomon.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Flink session cluster on this machine: a job manager and a task manager of two slots. */
final class FlinkCluster implements AutoCloseable {
  private static final String JARS = Path.of("target", "clusters", "flink").toAbsolutePath() + "/*";
  private static final Path JOB = Path.of("target", "rashomon-flink.jar").toAbsolutePath();
  private static final String SETTINGS =
      """
      jobmanager.rpc.address: localhost
      jobmanager.rpc.port: %d
      jobmanager.bind-host: localhost
      rest.address: localhost
      rest.bind-address: localhost
      rest.port: %d
      heartbeat.interval: 1000
      heartbeat.timeout: 5000
      taskmanager.host: localhost
      taskmanager.bind-host: localhost
      taskmanager.numberOfTaskSlots: 2
      taskmanager.cpu.cores: 2.0
      taskmanager.memory.task.heap.size: 1200m
      taskmanager.memory.task.off-heap.size: 0m
      taskmanager.memory.managed.size: 512m
      taskmanager.memory.network.min: 512m
      taskmanager.memory.network.max: 512m
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.jvm-metaspace.size: 512m
      taskmanager.memory.jvm-overhead.min: 192m
      taskmanager.memory.jvm-overhead.max: 192m
      classloader.check-leaked-classloader: false
      restart-strategy.type: %s
      restart-strategy.fixed-delay.attempts: 20
      restart-strategy.fixed-delay.delay: 2s
      """;

  private final Path folder;
  private final int port;
  private final Daemon jobManager;
  private Daemon taskManager;
  private int started;

  private FlinkCluster(Path folder, String restarts) throws IOException, InterruptedException {
    this.folder = folder;
    port = Daemon.freePort();
    Files.writeString(
        folder.resolve("flink-conf.yaml"), SETTINGS.formatted(Daemon.freePort(), port, restarts));
    jobManager =
        start(
            "flink-job-manager",
            "-Xmx1g",
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            "--executionMode",
            "cluster");
    jobManager.await(() -> get("/overview").isObject());
  }

  /**
   * Starts a cluster and waits until it is ready.
   *
   * @param folder for its settings
   * @param restarts how failed jobs are tried again: Flink's restart strategy
   */
  static FlinkCluster in(Path folder, String restarts) throws IOException, InterruptedException {
    FlinkCluster cluster = new FlinkCluster(folder, restarts);
    cluster.startTaskManager();
    return cluster;
  }

  private Daemon start(String name, String heap, String main, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(List.of(heap, "-XX:MaxDirectMemorySize=900m", "-cp", JARS, main));
    command.addAll(List.of("--configDir", folder.toString()));
    command.addAll(List.of(arguments));
    return Daemon.start(name, Map.of(), command);
  }

  void startTaskManager() throws IOException, InterruptedException {
    taskManager =
        start(
            "flink-task-manager-" + ++started,
            "-Xmx2g",
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner");
    taskManager.await(() -> taskManager.hasPrinted("Successful registration at resource manager"));
  }

  void killTaskManager() {
    taskManager.kill();
  }

  /** Submits the job with these options and does not wait. */
  Daemon submit(String name, List<String> options) throws IOException {
    List<String> command = new ArrayList<>(List.of("-Xmx1g", "-jar", JOB.toString()));
    command.addAll(
        List.of(
            "--runner=FlinkRunner",
            "--flinkMaster=localhost:" + port,
            "--parallelism=2",
            "--fasterCopy=true",
            "--filesToStage=" + JOB));
    command.addAll(options);
    return Daemon.start("flink-" + name, Map.of(), command);
  }

  /** How many tasks of running jobs are done. */
  int finishedTasks() {
    int finished = 0;
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      if (job.path("state").asText().equals("RUNNING")) {
        finished += job.path("tasks").path("finished").asInt();
      }
    }
    return finished;
  }

  private JsonNode get(String path) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      return mapper.readTree(URI.create("http://localhost:" + port + path).toURL());
    } catch (IOException e) {
      return mapper.missingNode();
    }
  }

  @Override
  public void close() {
    if (taskManager != null) {
      taskManager.close();
    }
    jobManager.close();
  }
}
