package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the document's logical structure, in PDF's standard types: {@code H1}, {@code P},
 * {@code Table}, {@code TD} …
 */
final class Node {
  /** What is no content: running heads, rules, backgrounds. */
  static final Node ARTIFACT = new Node("Artifact");

  private final String type;
  private final List<Node> children = new ArrayList<>();
  private String alternative = "";
  private String scope = "";
  private int columns = 1;
  private boolean mixed;

  Node(String type) {
    this.type = type;
  }

  /** Adds an element below this one. */
  Node add(String childType) {
    Node child = new Node(childType);
    children.add(child);
    return child;
  }

  Node alternative(String text) {
    alternative = text;
    return this;
  }

  /** For header cells: {@code Row} or {@code Column}. */
  Node scope(String value) {
    scope = value;
    return this;
  }

  /** For cells: how many columns it takes. */
  Node columns(int value) {
    columns = value;
    return this;
  }

  /** Says that it will hold text and links side by side; its text then goes to elements below. */
  Node mixed(boolean value) {
    mixed = value;
    return this;
  }

  /** The element that text of this one goes to. */
  Node forText() {
    return mixed ? add("Span") : this;
  }

  String type() {
    return type;
  }

  List<Node> children() {
    return children;
  }

  String alternative() {
    return alternative;
  }

  String scope() {
    return scope;
  }

  int columns() {
    return columns;
  }
}
