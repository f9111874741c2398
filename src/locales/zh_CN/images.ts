/** 图片设置的中文。 What becomes of images, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const images: Messages['images'] = {
  title: '图片',
  hint: '如何处理文章中的图片。无法下载的图片仍引用原网址。',
  modes: {
    linked: '引用原图（不下载）',
    beside: '下载到笔记旁',
    inlined: '嵌入笔记',
  },
  why: {
    refused: '图片所在的网站拒绝了下载。',
    slow: '图片加载时间过长。',
    large: '图片太大。',
    type: '不支持图片的格式。',
    private: '图片在内部网络上，Presscut 不会为公开网页访问那里。',
    over: '图片数量超出一篇文章的上限。',
    unwritten: '图片无法写入该位置。',
  },
  progress: (done, of) => `图片 ${done}/${of}`,
  kept: (kept, of) =>
    kept === 0
      ? '没有保存图片，笔记仍引用原网址。'
      : kept < of
        ? `${of} 张图片保存了 ${kept} 张，其余仍引用原网址。`
        : `${kept} 张图片已全部保存。`,
  access: (hosts) => `下载 ${hosts} 的图片可能需要您授权，因为该网站可能不允许其他网页读取。`,
  accessAll: '许多网站把图片放在另一台服务器上。获得您的授权后，Presscut 才能下载。',
  allowThese: '允许这些网站',
  allowAll: '允许所有网站',
  allowed: 'Presscut 可以从所有网站下载图片。',
};

export default images;
