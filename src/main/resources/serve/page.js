// Comfort only: every page works without it.
"use strict";

// The key / goes to the search, as on many pages.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    (document.getElementById("q") || document.getElementById("find")).focus();
  }
});

// A filter that is changed is applied at once.
document.querySelectorAll("form.filters select").forEach((select) => {
  select.addEventListener("change", () => select.form.requestSubmit());
});

// Empty fields stay out of addresses that people pass on.
document.querySelectorAll("form[method=get]").forEach((form) => {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) {
      if (value === "" || (name === "kind" && value === "figures")) {
        event.formData.delete(name);
      }
    }
  });
});
