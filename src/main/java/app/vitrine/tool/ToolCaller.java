package app.vitrine.tool;

import app.vitrine.domain.event.EventSink;

/** On whose behalf a tool is called, and where that is recorded. */
public record ToolCaller(String agent, EventSink events) {}
