/** What the engine needs of the rooms around it. */
@org.jspecify.annotations.NullMarked
package app.vitrine.orchestration.port;
