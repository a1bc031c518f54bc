package org.figurebook.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report template: which statistics are taken from papers and how a report shows them.
 *
 * @param id its name
 * @param title title of the report
 * @param subtitle subtitle; may be empty
 * @param scope what the report covers; made from the documents when empty
 * @param contact whom to ask; may be empty
 * @param vocabularies the names of bodies and schemes it knows
 * @param parameters what can be set for a run, by name
 * @param indicators its statistics
 * @param sections its sections
 */
public record Template(
    String id,
    LocalText title,
    LocalText subtitle,
    LocalText scope,
    LocalText contact,
    List<Vocabulary> vocabularies,
    SortedMap<String, Parameter> parameters,
    List<Indicator> indicators,
    List<SectionSpec> sections) {
  public Template {
    title = LocalText.orEmpty(title);
    subtitle = LocalText.orEmpty(subtitle);
    scope = LocalText.orEmpty(scope);
    contact = LocalText.orEmpty(contact);
    vocabularies = vocabularies == null ? List.of() : List.copyOf(vocabularies);
    parameters =
        Collections.unmodifiableSortedMap(
            parameters == null ? new TreeMap<>() : new TreeMap<>(parameters));
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    sections = sections == null ? List.of() : List.copyOf(sections);
  }

  /** The indicator of a name. */
  public Optional<Indicator> indicator(String name) {
    return indicators.stream().filter(indicator -> indicator.id().equals(name)).findFirst();
  }

  /** The value of a parameter; empty when it is not set. */
  public String parameter(String name) {
    Parameter parameter = parameters.get(name);
    return parameter == null ? "" : parameter.value();
  }

  /**
   * The template with parameters set.
   *
   * @throws TemplateException when there is no such parameter, or a year is none
   */
  public Template with(Map<String, String> values) throws TemplateException {
    SortedMap<String, Parameter> changed = new TreeMap<>(parameters);
    List<Problem> problems = ParameterNames.problems(id, values);
    if (!problems.isEmpty()) {
      throw new TemplateException(problems);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      Parameter known = changed.getOrDefault(value.getKey(), new Parameter(null, ""));
      changed.put(value.getKey(), new Parameter(known.about(), value.getValue()));
    }
    return new Template(
        id, title, subtitle, scope, contact, vocabularies, changed, indicators, sections);
  }
}
