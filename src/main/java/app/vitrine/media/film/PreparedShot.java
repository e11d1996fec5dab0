package app.vitrine.media.film;

import org.jspecify.annotations.Nullable;

/** A shot whose pictures are decoded and whose caption is drawn. */
record PreparedShot(Scene scene, @Nullable CaptionLayer caption) implements AutoCloseable {
  @Override
  public void close() {
    scene.close();
    if (caption != null) {
      caption.close();
    }
  }
}
