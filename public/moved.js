// Goes on to the new address of a page that has moved, and takes the fragment along.
{
  const link = document.getElementById('moved-to');
  if (link instanceof HTMLAnchorElement) location.replace(link.href + location.hash);
}
