package app.vitrine.tool;

import app.vitrine.domain.analysis.Box;
import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.media.MediaFile;
import app.vitrine.domain.media.VideoFacts;
import app.vitrine.domain.video.CaptionBox;
import app.vitrine.domain.video.Footage;
import app.vitrine.domain.video.Shot;
import app.vitrine.domain.video.Storyboard;
import app.vitrine.domain.video.StyleChoice;
import app.vitrine.domain.work.ProgressSink;
import app.vitrine.gateway.ModelGateway;
import app.vitrine.gateway.port.VideoModel;
import app.vitrine.store.files.ProjectFolder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shooting, composing and measuring films. */
public final class FilmTools {
  /** Frames a second of every film (contract §4). */
  private static final int FPS = 30;

  private final ToolRegistry registry;
  private final ModelGateway gateway;
  private final ProjectFolder folder;

  FilmTools(ToolRegistry registry, ModelGateway gateway, ProjectFolder folder) {
    this.registry = registry;
    this.gateway = gateway;
    this.folder = folder;
  }
}
