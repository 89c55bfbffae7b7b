// The rows of a list are a table at a desk and cards on a phone: one grid, its columns change places.
window.zhongsheng = window.zhongsheng || {};

window.zhongsheng.rows = (grid, count) => {
  const phone = matchMedia('(width <= 700px)');
  const few = 12;
  const fit = () => {
    for (const column of grid.querySelectorAll('vaadin-grid-column, vaadin-grid-flow-selection-column')) {
      column.hidden = column.hasAttribute('data-card') !== phone.matches;
    }
    grid.allRowsVisible = phone.matches || printing || grid.zsCount <= few;
  };
  let printing = false;
  grid.zsCount = count;
  if (grid.zsFit) {
    grid.zsFit();
    return;
  }
  grid.zsFit = fit;
  phone.addEventListener('change', fit);
  const paper = (on) => () => {
    printing = on;
    fit();
  };
  addEventListener('beforeprint', paper(true));
  addEventListener('afterprint', paper(false));
  fit();
};
