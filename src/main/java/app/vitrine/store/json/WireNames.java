package app.vitrine.store.json;

import app.vitrine.domain.brief.AspectRatio;
import app.vitrine.domain.brief.PhotoSource;
import app.vitrine.domain.event.EventBody;
import app.vitrine.domain.event.StageResult;
import app.vitrine.domain.revision.Revision;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;

/**
 * The names values have outside the program (contract: lower_snake_case). They are part of the
 * contract: a class may be renamed, its name here may not.
 */
public final class WireNames {
  private WireNames() {}

  /** The wire name of an enum constant: its own where it has one, else its lower-case name. */
  public static String of(Enum<?> constant) {
    return constant instanceof AspectRatio ratio
        ? ratio.wireName()
        : constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of that wire name.
   *
   * @throws UnreadableJsonException when there is none
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String wireName) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(wireName)) {
        return constant;
      }
    }
    throw new UnreadableJsonException(
        "no " + type.getSimpleName() + " is called " + wireName, null);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = EventBody.Thought.class, name = "thought"),
    @JsonSubTypes.Type(value = EventBody.ToolCall.class, name = "tool_call"),
    @JsonSubTypes.Type(value = EventBody.ToolResult.class, name = "tool_result"),
    @JsonSubTypes.Type(value = EventBody.RunStarted.class, name = "run_started"),
    @JsonSubTypes.Type(value = EventBody.StageStarted.class, name = "stage_started"),
    @JsonSubTypes.Type(value = EventBody.StageRetried.class, name = "stage_retried"),
    @JsonSubTypes.Type(value = EventBody.StageFellBack.class, name = "stage_fell_back"),
    @JsonSubTypes.Type(value = EventBody.StageCompleted.class, name = "stage_completed"),
    @JsonSubTypes.Type(value = EventBody.StageFailed.class, name = "stage_failed"),
    @JsonSubTypes.Type(value = EventBody.RunCompleted.class, name = "run_completed"),
    @JsonSubTypes.Type(value = EventBody.RunFailed.class, name = "run_failed"),
    @JsonSubTypes.Type(value = EventBody.RunCancelled.class, name = "run_cancelled"),
    @JsonSubTypes.Type(value = EventBody.RunResumed.class, name = "run_resumed"),
    @JsonSubTypes.Type(value = EventBody.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = EventBody.ArtifactReady.class, name = "artifact"),
    @JsonSubTypes.Type(value = EventBody.ApprovalRequired.class, name = "approval_required"),
    @JsonSubTypes.Type(value = EventBody.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = EventBody.Rejected.class, name = "rejected"),
    @JsonSubTypes.Type(value = EventBody.ErrorShown.class, name = "error")
  })
  interface EventBodies {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StageResult.Analysed.class, name = "analysed"),
    @JsonSubTypes.Type(value = StageResult.Written.class, name = "written"),
    @JsonSubTypes.Type(value = StageResult.Pictured.class, name = "pictured"),
    @JsonSubTypes.Type(value = StageResult.Filmed.class, name = "filmed"),
    @JsonSubTypes.Type(value = StageResult.Reviewed.class, name = "reviewed"),
    @JsonSubTypes.Type(value = StageResult.Skipped.class, name = "skipped")
  })
  interface StageResults {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Revision.TextEdited.class, name = "text_edited"),
    @JsonSubTypes.Type(value = Revision.TextRewritten.class, name = "text_rewritten"),
    @JsonSubTypes.Type(value = Revision.PictureRedone.class, name = "picture_redone"),
    @JsonSubTypes.Type(value = Revision.CutoutCorrected.class, name = "cutout_corrected"),
    @JsonSubTypes.Type(value = Revision.ShotEdited.class, name = "shot_edited"),
    @JsonSubTypes.Type(value = Revision.MusicChanged.class, name = "music_changed")
  })
  interface Revisions {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = PhotoSource.File.class, name = "file"),
    @JsonSubTypes.Type(value = PhotoSource.Url.class, name = "url"),
    @JsonSubTypes.Type(value = PhotoSource.Asset.class, name = "asset")
  })
  interface PhotoSources {}
}
