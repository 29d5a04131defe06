package org.rashomon.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Spark standalone cluster on this machine: a master and a worker of two cores. */
final class SparkCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final Path JARS = Path.of("target", "clusters", "spark").toAbsolutePath();
  private static final Path JOB = Path.of("target", "rashomon-spark.jar").toAbsolutePath();

  /** What Spark needs of Java 17. */
  private static final List<String> OPEN =
      Stream.concat(
              Stream.of("--add-exports=java.base/sun.nio.ch=ALL-UNNAMED"),
              Stream.of(
                      "java.lang",
                      "java.lang.invoke",
                      "java.net",
                      "java.nio",
                      "java.util",
                      "java.util.concurrent",
                      "sun.nio.ch")
                  .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED"))
          .toList();

  private final Path home;
  private final String master;
  private final Daemon masterDaemon;
  private final Daemon worker;

  private SparkCluster(Path home) throws IOException, InterruptedException {
    this.home = home;
    Files.createSymbolicLink(home.resolve("jars"), JARS);
    Files.writeString(home.resolve("RELEASE"), "Spark for tests\n");
    int port = Daemon.freePort();
    master = "spark://" + HOST + ":" + port;
    masterDaemon =
        start(
            "spark-master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", HOST, "--port", "" + port, "--webui-port", "" + Daemon.freePort()));
    masterDaemon.await(() -> Daemon.answers(port));
    worker =
        start(
            "spark-worker",
            "org.apache.spark.deploy.worker.Worker",
            List.of(
                "--host",
                HOST,
                "--cores",
                "2",
                "--memory",
                "3g",
                "--webui-port",
                "" + Daemon.freePort(),
                "--work-dir",
                home.resolve("work").toString(),
                master));
    worker.await(() -> worker.hasPrinted("Successfully registered with master"));
  }

  /**
   * Starts a cluster and waits until it is ready.
   *
   * @param home an empty folder for what Spark keeps
   */
  static SparkCluster in(Path home) throws IOException, InterruptedException {
    return new SparkCluster(home);
  }

  /** Submits the job with these options as spark-submit does, and does not wait. */
  Daemon submit(String name, List<String> options) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--class",
                "org.rashomon.Rashomon",
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                "--conf",
                "spark.executor.memory=2g",
                "--conf",
                "spark.executor.extraJavaOptions=" + String.join(" ", OPEN),
                JOB.toString(),
                "--runner=SparkRunner",
                "--sparkMaster=" + master));
    arguments.addAll(options);
    return start("spark-" + name, "org.apache.spark.deploy.SparkSubmit", arguments);
  }

  private Daemon start(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(OPEN);
    command.addAll(List.of("-Xmx1g", "-cp", JARS + "/*", main));
    command.addAll(arguments);
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.12", "SPARK_LOCAL_IP", HOST);
    return Daemon.start(name, environment, command);
  }

  @Override
  public void close() {
    worker.close();
    masterDaemon.close();
  }
}
