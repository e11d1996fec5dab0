package app.vitrine.bench;

import app.vitrine.studio.bench.StudioBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The studio's measures, taken in a process of its own with the options of the window. */
final class StudioRows {
  private static final List<String> WINDOW =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-Xmx1536m",
          "-XX:+UseG1GC",
          "-XX:MaxGCPauseMillis=50",
          "-XX:G1HeapRegionSize=8m",
          "-Djava.awt.headless=true",
          "-Dstdout.encoding=UTF-8");

  private static final List<String> NO_DISPLAY =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  private StudioRows() {}

  /**
   * Adds them to a table as they come.
   *
   * @param packages a data folder in which a package has a film; nobody has it open
   * @param folder for what is made on the way, and what the process says beside its rows
   * @throws IOException when something could not be measured
   */
  static void into(Table table, Path packages, Path folder)
      throws IOException, InterruptedException {
    Path log = Files.createDirectories(folder).resolve("studio.log");
    ProcessBuilder start = new ProcessBuilder(java());
    start.command().addAll(WINDOW);
    start.command().addAll(NO_DISPLAY);
    start
        .command()
        .addAll(
            List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                StudioBench.class.getName(),
                packages.toString(),
                Files.createDirectories(folder.resolve("library")).toString()));
    Process process = start.redirectError(log.toFile()).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        String[] row = line.split(StudioBench.BETWEEN, -1);
        if (row.length == 3) {
          table.add(row[0], row[1], row[2]);
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("the studio could not be measured, see " + log);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
