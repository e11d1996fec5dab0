package app.vitrine.studio.video;

import app.vitrine.orchestration.DeepOrchestrator;
import app.vitrine.studio.desk.Desk;
import app.vitrine.studio.desk.Preferences;
import java.awt.image.BufferedImage;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
                  case "preferences" -> preferences(saved);
                  case "preview" -> new BufferedImage(9, 16, BufferedImage.TYPE_INT_RGB);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Preferences preferences(Map<String, String> saved) {
    return new Preferences() {
      @Override
      public Optional<String> get(String name) {
        return Optional.ofNullable(saved.get(name));
      }

      @Override
      public void put(String name, String value) {
        saved.put(name, value);
      }
    };
  }
}
