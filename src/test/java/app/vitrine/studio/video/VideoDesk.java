package app.vitrine.studio.video;

import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.fixture.SavedPreferences;
import java.awt.image.BufferedImage;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;

/** A desk with an engine, one folder of films and what the person saved; it has nothing else. */
final class VideoDesk {
  private VideoDesk() {}

  static Desk of(DeepOrchestrator orchestrator, Path folder, Map<String, String> saved) {
    return (Desk)
        Proxy.newProxyInstance(
            Desk.class.getClassLoader(),
            new Class<?>[] {Desk.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "orchestrator" -> orchestrator;
                  case "project" -> folder;
                  case "preferences" -> new SavedPreferences(saved);
                  case "preview" -> new BufferedImage(9, 16, BufferedImage.TYPE_INT_RGB);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
