// Suggestions under the search box. The page works without this file.
// While an input method composes, nothing is asked: the letters typed so far are not yet what is meant.
(() => {
  const box = document.getElementById("q");
  if (!box) return;
  const waitMs = 120;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "提示");
  list.hidden = true;
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  const kinds = { person: "人物", title: "标题", section: "栏目", issue: "刊期" };
  let timer = 0;
  let request = null;
  let composing = false;
  let chosen = -1;

  const address = item => {
    switch (item.type) {
      case "person": return "/?person=" + encodeURIComponent(item.text);
      case "section": return "/?section=" + encodeURIComponent(item.text);
      case "issue": return "/issues/" + encodeURIComponent(item.id);
      case "title": return "/articles/" + encodeURIComponent(item.id);
      default: return "/?q=" + encodeURIComponent(item.text);
    }
  };

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const show = items => {
    list.replaceChildren(...items.map((item, index) => {
      const row = document.createElement("li");
      row.id = "suggestion-" + index;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      const link = document.createElement("a");
      link.href = address(item);
      link.tabIndex = -1;
      link.textContent = item.text;
      const kind = document.createElement("small");
      kind.textContent = (kinds[item.type] || "") + (item.count > 1 ? " " + item.count : "");
      row.append(link, kind);
      return row;
    }));
    chosen = -1;
    list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(items.length > 0));
  };

  const ask = async () => {
    request?.abort();
    const typed = box.value.trim();
    if (typed === "" || typed.length > 64) return close();
    request = new AbortController();
    try {
      const response = await fetch("/v1/suggest?limit=8&q=" + encodeURIComponent(typed), { signal: request.signal });
      if (response.ok) show((await response.json()).items);
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  };

  const askSoon = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(ask, waitMs);
  };

  const choose = step => {
    const rows = list.children;
    if (list.hidden || rows.length === 0) return;
    if (chosen >= 0) rows[chosen].setAttribute("aria-selected", "false");
    chosen = (chosen + step + rows.length + (chosen < 0 && step < 0 ? 1 : 0)) % rows.length;
    rows[chosen].setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", rows[chosen].id);
  };

  box.addEventListener("compositionstart", () => { composing = true; clearTimeout(timer); });
  box.addEventListener("compositionend", () => { composing = false; askSoon(); });
  box.addEventListener("input", askSoon);
  box.addEventListener("blur", () => setTimeout(close, 150));
  box.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].querySelector("a").click();
    }
  });
})();
